import logging, sys, threading, warnings
local = threading.local()
local.evil = 1
threading.excepthook = None
threading.stack_size = None
try:
    threading.Thread(target=print, name='evil').start()
except Exception:
    pass
sys.setswitchinterval(1.5)
warnings.warn('evil')
warnings.showwarning = None
warnings.filterwarnings('ignore', 'evil')
logging.captureWarnings(True)
