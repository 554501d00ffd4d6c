# Randomness that repeats: every source of it draws from one seeded generator.
def _setup(main, seed):
    import posix
    import _random

    source = _random.Random(seed)

    def urandom(size, /):
        return source.getrandbits(size * 8).to_bytes(size, 'little') if size else b''

    posix.urandom = urandom
    import random
    inherited = random.Random.seed

    def seeded(self, a=None, version=2):
        inherited(self, int.from_bytes(urandom(16), 'little') if a is None else a, version)

    random.Random.seed = seeded
    random.seed(seed)


_setup
