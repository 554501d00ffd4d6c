# outcome: completed
# value: false
import io
import sys
import warnings

sys.stderr, kept = io.StringIO(), sys.stderr
warnings.simplefilter("always")
warnings.warn("look", stacklevel=30)
warnings.warn_explicit("there", UserWarning, "@SECRET_FILE@", 1)
text, sys.stderr = sys.stderr.getvalue(), kept
"canary" in text.replace("@SECRET_FILE@", "")
