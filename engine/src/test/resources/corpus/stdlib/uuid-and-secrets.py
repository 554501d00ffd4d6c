# outcome: completed
# value: [36, true, 32, "886313e1-3b8a-5372-9b90-0c9aee199e5d"]
# oracle: python3
import secrets
import uuid

[
    len(str(uuid.uuid4())),
    uuid.uuid4() != uuid.uuid4(),
    len(secrets.token_hex(16)),
    str(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")),
]
