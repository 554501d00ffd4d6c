import zlib, io
c = zlib.compressobj()
c.compress(b'x')
f = io.StringIO('evil')
open('/tmp/left', 'w').write('evil')
