import sys
sys.path.append('/evil')
sys.argv.append('evil')
sys.setrecursionlimit(333)
sys.modules['evil'] = sys
sys.modules.pop('json', None)
import csv
