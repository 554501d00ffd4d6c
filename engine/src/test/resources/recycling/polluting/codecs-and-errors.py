import codecs, encodings, io, sys
def evil(name):
    if name.startswith('evil'):
        return codecs.lookup('utf-8')
codecs.register(evil)
'x'.encode('evil1')
codecs.register_error('replace', lambda e: ('evil', e.end))
codecs.register_error('strict', lambda e: ('evil', e.end))
encodings.aliases.aliases['evil'] = 'utf_8'
encodings._cache.clear()
codecs.lookup = None
sys.stdout = io.StringIO()
sys.stdin = None
print('evil')
