# outcome: failed
# error: ModuleNotFoundError
# message-contains: No module named 'numpy'
# line: 1
# hint-contains: numpy
import numpy as np
