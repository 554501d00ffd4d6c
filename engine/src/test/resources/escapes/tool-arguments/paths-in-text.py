# outcome: completed
# value: ["@SECRET_FILE@", "file://@SECRET_FILE@", "${env:PATH}", "{{7*7}}", "${jndi:ldap://127.0.0.1/x}", "%s%n%x", "../../etc/passwd"]
# tools: echo
[echo(t) for t in ("@SECRET_FILE@", "file://@SECRET_FILE@", "${env:PATH}", "{{7*7}}", "${jndi:ldap://127.0.0.1/x}", "%s%n%x", "../../etc/passwd")]
