class EvilError(Exception): pass
class EvilList(list): pass
kept = [EvilError() for _ in range(100)]
