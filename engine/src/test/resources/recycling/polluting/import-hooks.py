import sys
class EvilFinder:
    def find_spec(self, *a): return None
sys.meta_path.insert(0, EvilFinder())
sys.path_hooks.insert(0, EvilFinder)
