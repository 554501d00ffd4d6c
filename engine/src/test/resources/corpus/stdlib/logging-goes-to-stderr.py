# outcome: completed
# stderr: "WARNING:app:careful\n"
# oracle: python3
import logging

logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")
logging.getLogger("app").debug("quiet")
logging.getLogger("app").warning("careful")
