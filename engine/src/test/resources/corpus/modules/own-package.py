# outcome: completed
# files: {"shop/__init__.py": "from .price import total\n", "shop/price.py": "from .tax import RATE\n\n\ndef total(net):\n    return net * (100 + RATE) // 100\n", "shop/tax.py": "RATE = 20\n"}
# value: 120
# changes: none
import shop

shop.total(100)
