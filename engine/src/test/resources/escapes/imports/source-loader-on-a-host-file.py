# outcome: completed
# value: ["refused", "refused", "refused", "refused"]
import importlib.machinery as m
import warnings

warnings.simplefilter("ignore")
seen = []
for loader in (m.SourceFileLoader, m.SourcelessFileLoader, m.ExtensionFileLoader):
    try:
        seen.append(str(loader("secret", "@SECRET_FOLDER@/secret.py").get_data("@SECRET_FOLDER@/secret.py")))
    except OSError:
        seen.append("refused")
try:
    seen.append(m.SourceFileLoader("secret", "@SECRET_FOLDER@/secret.py").load_module().secret)
except OSError:
    seen.append("refused")
seen
