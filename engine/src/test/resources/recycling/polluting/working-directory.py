import os
os.chdir('/tmp')
os.environ['EVIL'] = '1'
open('/workspace/evil', 'w').write('x')
os.path.join = None
