# outcome: completed
# value: []
import socket

did = []
attempts = {
    "connect": lambda: socket.create_connection(("127.0.0.1", 9), 1),
    "listen": lambda: socket.create_server(("127.0.0.1", 0)),
    "udp": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)),
    "unix": lambda: socket.socket(socket.AF_UNIX).connect("/var/run/docker.sock"),
    "resolve": lambda: socket.getaddrinfo("localhost", 80),
    "host name": lambda: socket.gethostbyname("localhost"),
    "http": lambda: __import__("http.client").client.HTTPConnection("127.0.0.1", 9, timeout=1).request("GET", "/"),
    "ftp": lambda: __import__("ftplib").FTP("127.0.0.1", timeout=1),
    "smtp": lambda: __import__("smtplib").SMTP("127.0.0.1", 9, timeout=1),
    "file url": lambda: __import__("urllib.request").request.urlopen("file://@SECRET_FILE@").read(),
    "webbrowser": lambda: did.append("browser") if __import__("webbrowser").open("http://127.0.0.1/") else None,
}
for name, attempt in attempts.items():
    try:
        result = attempt()
        if name != "webbrowser":
            did.append((name, str(result)))
    except OSError:
        pass
    except Exception as e:
        if type(e).__name__ != "Error":
            did.append((name, repr(e)))
did
