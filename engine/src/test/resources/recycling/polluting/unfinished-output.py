import sys
print('evil', end='')
sys.stderr.write('evil')
sys.stdout.buffer.write(b'evil')
