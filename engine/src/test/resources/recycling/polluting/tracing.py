import sys, gc
sys.settrace(lambda *a: None)
sys.setprofile(lambda *a: None)
gc.disable()
sys.stdout = None
