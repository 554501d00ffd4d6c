// outcome: denied
// denied: /etc/passwd
import "/etc/passwd";
