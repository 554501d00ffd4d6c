import locale
for name in ('de_DE.UTF-8', 'C.UTF-8', 'C'):
    try:
        locale.setlocale(locale.LC_ALL, name)
        break
    except locale.Error:
        pass
locale.localeconv = lambda: {'decimal_point': ','}
locale._override_localeconv = {'decimal_point': ',', 'thousands_sep': '.', 'grouping': [3, 0]}
