# Gives Python its HTTP clients: urllib.request, and a module named requests where none is mounted. Both
# are put together when they are first imported, and every request, redirects too, asks the host.
def _setup(main, invoke, refuse):
    import sys
    from _frozen_importlib import ModuleSpec
    from _frozen_importlib_external import PathFinder

    class RunStopped(BaseException):
        __module__ = 'builtins'
        __qualname__ = 'RunStopped'

    def exchange(method, url, headers, body, seconds, failures):
        import urllib.parse
        url = urllib.parse.quote(url, safe="%/:=&?~#+!$,;'@()*[]")
        status, value = invoke(-1, (method, url, headers, body, seconds), {})
        if status == 'ARGUMENTS':
            raise TypeError(value)
        if status != 'VALUE':
            raise RunStopped(value) if status == 'STOPPED' else failures['connection'](value)
        if 'denied' in value:
            refuse(value['denied'], value['why'])
        if 'failed' in value:
            raise failures.get(value['kind'], failures['connection'])(value['failed'])
        return value

    # ---- urllib.request

    def patch_urllib(request):
        import email.message
        import io
        import urllib.error

        def timeout(message):
            return TimeoutError(message)

        failures = {'connection': urllib.error.URLError, 'timeout': timeout}

        class HTTPResponse(io.BytesIO):
            """What a server answered."""

            def __init__(self, reply, url):
                super().__init__(reply['body'])
                self.status = self.code = reply['status']
                self.reason = self.msg = reply['reason']
                self.version = 11
                self.url = url
                self.headers = email.message.Message()
                for name, value in reply['headers']:
                    self.headers[name] = value

            def info(self):
                return self.headers

            def geturl(self):
                return self.url

            def getcode(self):
                return self.status

            def getheader(self, name, default=None):
                return self.headers.get(name, default)

            def getheaders(self):
                return list(self.headers.items())

        def do_open(self, http_class, req, **ignored):
            headers = [(name.title(), str(value)) for name, value in
                       {**req.unredirected_hdrs, **req.headers}.items()
                       if name.lower() not in ('host', 'transfer-encoding')]
            data = req.data
            if data is not None and not isinstance(data, (bytes, bytearray)):
                data = data.read() if hasattr(data, 'read') else b''.join(data)
            seconds = req.timeout if isinstance(req.timeout, (int, float)) else None
            reply = exchange(req.get_method(), req.full_url.partition('#')[0], headers,
                             bytes(data or b''), seconds, failures)
            return HTTPResponse(reply, req.full_url)

        handler = request.HTTPHandler
        request.AbstractHTTPHandler.do_open = do_open
        handler.https_open = lambda self, req: self.do_open(None, req)
        handler.https_request = request.AbstractHTTPHandler.do_request_

        follow = request.HTTPRedirectHandler.redirect_request

        def redirect_request(self, req, fp, code, msg, headers, newurl):
            import urllib.parse
            new = follow(self, req, fp, code, msg, headers, newurl)
            old, now = (urllib.parse.urlsplit(u) for u in (req.full_url, newurl))
            if new is not None and (old.scheme, old.netloc) != (now.scheme, now.netloc):
                # What was meant for one host is not for another.
                for name, value in list(new.headers.items()):
                    if name.lower() in ('authorization', 'cookie') or '<secret:' in str(value):
                        new.remove_header(name)
            return new

        request.HTTPRedirectHandler.redirect_request = redirect_request
        request.getproxies = request.getproxies_environment = lambda: {}

    # ---- requests

    def fill_requests(module):
        import json as jsons
        import urllib.parse

        class RequestException(IOError):
            """A request failed."""

            def __init__(self, *args, response=None):
                super().__init__(*args)
                self.response = response

        class HTTPError(RequestException):
            """A response with a status of 400 or more."""

        class ConnectionError(RequestException):
            """The server could not be reached."""

        class Timeout(RequestException):
            """There was no response in time."""

        class TooManyRedirects(RequestException):
            """Redirects without end."""

        class InvalidURL(RequestException, ValueError):
            """The URL or a header is not valid."""

        class JSONDecodeError(RequestException, jsons.JSONDecodeError):
            """A body is no JSON."""

            def __init__(self, error):
                jsons.JSONDecodeError.__init__(self, error.msg, error.doc, error.pos)

        failures = {'connection': ConnectionError, 'timeout': Timeout, 'invalid': InvalidURL,
                    'limit': RequestException}

        class CaseInsensitiveDict(dict):
            """Headers by name, in any case."""

            def __init__(self, items=()):
                super().__init__()
                for name, value in (items.items() if hasattr(items, 'items') else items):
                    self[name] = value

            def _key(self, name):
                lower = name.lower()
                return next((key for key in super().keys() if key.lower() == lower), name)

            def __setitem__(self, name, value):
                super().__setitem__(self._key(name), value)

            def __getitem__(self, name):
                return super().__getitem__(self._key(name))

            def __delitem__(self, name):
                super().__delitem__(self._key(name))

            def __contains__(self, name):
                return super().__contains__(self._key(name))

            def get(self, name, default=None):
                return super().get(self._key(name), default)

            def setdefault(self, name, default=None):
                return super().setdefault(self._key(name), default)

            def pop(self, name, *default):
                return super().pop(self._key(name), *default)

            def update(self, items=()):
                for name, value in (items.items() if hasattr(items, 'items') else items):
                    self[name] = value

        class Response:
            """What a server answered."""

            def __init__(self, reply, url, history):
                self.status_code = reply['status']
                self.reason = reply['reason']
                self.content = reply['body']
                self.url = url
                self.history = history
                self.headers = CaseInsensitiveDict()
                for name, value in reply['headers']:
                    before = self.headers.get(name)
                    self.headers[name] = value if before is None else before + ', ' + value
                kind = self.headers.get('content-type', '')
                _, found, charset = kind.lower().partition('charset=')
                self.encoding = charset.split(';')[0].strip(' "\'') if found else 'utf-8'

            @property
            def ok(self):
                return self.status_code < 400

            @property
            def text(self):
                try:
                    return self.content.decode(self.encoding, 'replace')
                except LookupError:
                    return self.content.decode('utf-8', 'replace')

            @property
            def is_redirect(self):
                return 'location' in self.headers and self.status_code in (301, 302, 303, 307, 308)

            def json(self, **kwargs):
                try:
                    return jsons.loads(self.text, **kwargs)
                except jsons.JSONDecodeError as e:
                    raise JSONDecodeError(e) from None

            def iter_lines(self, decode_unicode=False):
                return iter((self.text if decode_unicode else self.content).splitlines())

            def iter_content(self, chunk_size=1024):
                step = chunk_size or len(self.content) or 1
                return (self.content[i:i + step] for i in range(0, len(self.content), step))

            def raise_for_status(self):
                if self.status_code >= 400:
                    side = 'Client' if self.status_code < 500 else 'Server'
                    raise HTTPError(
                        f'{self.status_code} {side} Error: {self.reason} for url: {self.url}',
                        response=self)

            def close(self):
                pass

            def __enter__(self):
                return self

            def __exit__(self, *error):
                pass

            def __bool__(self):
                return self.ok

            def __repr__(self):
                return f'<Response [{self.status_code}]>'

        def encoded(data, json, headers):
            if json is not None:
                headers.setdefault('Content-Type', 'application/json')
                return jsons.dumps(json).encode()
            if data is None:
                return b''
            if isinstance(data, (bytes, bytearray)):
                return bytes(data)
            if isinstance(data, str):
                return data.encode()
            if hasattr(data, 'read'):
                content = data.read()
                return content.encode() if isinstance(content, str) else content
            headers.setdefault('Content-Type', 'application/x-www-form-urlencoded')
            return urllib.parse.urlencode(data, doseq=True).encode()

        def crosses(old, new):
            old, new = urllib.parse.urlsplit(old), urllib.parse.urlsplit(new)
            return (old.scheme, old.netloc) != (new.scheme, new.netloc)

        class Session:
            """Settings that several requests share."""

            def __init__(self):
                self.headers = CaseInsensitiveDict(
                    {'User-Agent': 'python-requests', 'Accept': '*/*'})
                self.params = {}
                self.auth = None
                self.max_redirects = 20

            def request(self, method, url, params=None, data=None, headers=None, json=None,
                        auth=None, timeout=None, allow_redirects=True, **other):
                for name in other:
                    if name in ('files', 'cert', 'proxies', 'cookies'):
                        raise TypeError(f'{name} is not supported here: leave it out')
                sent = CaseInsensitiveDict(self.headers)
                for name, value in (headers or {}).items():
                    sent[name] = value
                auth = auth or self.auth
                if auth is not None:
                    import base64
                    pair = base64.b64encode(':'.join(auth).encode()).decode()
                    sent['Authorization'] = 'Basic ' + pair
                body = encoded(data, json, sent)
                pairs = {**self.params, **params} if isinstance(params, dict) else params
                query = urllib.parse.urlencode(pairs or self.params, doseq=True)
                if query:
                    url += ('&' if '?' in url else '?') + query
                seconds = max(timeout) if isinstance(timeout, tuple) else timeout
                return self._follow(method.upper(), url, sent, body, seconds, allow_redirects)

            def _follow(self, method, url, headers, body, seconds, allow_redirects):
                history = []
                while True:
                    named = [(k, str(v)) for k, v in headers.items() if v is not None]
                    reply = exchange(method, url, named, body, seconds, failures)
                    response = Response(reply, url, list(history))
                    if not (allow_redirects and response.is_redirect):
                        return response
                    if len(history) == self.max_redirects:
                        raise TooManyRedirects(
                            f'Exceeded {self.max_redirects} redirects.', response=response)
                    history.append(response)
                    target = urllib.parse.urljoin(url, response.headers['location'])
                    target = target.partition('#')[0]
                    if crosses(url, target):
                        # What was meant for one host is not for another.
                        for name in list(headers):
                            if (name.lower() in ('authorization', 'cookie')
                                    or '<secret:' in str(headers[name])):
                                del headers[name]
                    status = response.status_code
                    if (status == 303 and method != 'HEAD') or (
                            status in (301, 302) and method == 'POST'):
                        method, body = 'GET', b''
                        headers.pop('Content-Type', None)
                    url = target

            def get(self, url, **kwargs):
                return self.request('GET', url, **kwargs)

            def head(self, url, **kwargs):
                kwargs.setdefault('allow_redirects', False)
                return self.request('HEAD', url, **kwargs)

            def options(self, url, **kwargs):
                return self.request('OPTIONS', url, **kwargs)

            def post(self, url, data=None, json=None, **kwargs):
                return self.request('POST', url, data=data, json=json, **kwargs)

            def put(self, url, data=None, **kwargs):
                return self.request('PUT', url, data=data, **kwargs)

            def patch(self, url, data=None, **kwargs):
                return self.request('PATCH', url, data=data, **kwargs)

            def delete(self, url, **kwargs):
                return self.request('DELETE', url, **kwargs)

            def close(self):
                pass

            def __enter__(self):
                return self

            def __exit__(self, *error):
                pass

        def shared(name):
            def call(*args, **kwargs):
                return getattr(Session(), name)(*args, **kwargs)
            call.__name__ = name
            return call

        module.__doc__ = 'HTTP requests to the hosts that were granted, in the style of requests.'
        for name in ('request', 'get', 'head', 'options', 'post', 'put', 'patch', 'delete'):
            setattr(module, name, shared(name))
        exceptions = type(sys)('requests.exceptions')
        for kind in (RequestException, HTTPError, ConnectionError, Timeout, TooManyRedirects,
                     InvalidURL, JSONDecodeError):
            kind.__module__ = 'requests.exceptions'
            kind.__qualname__ = kind.__name__
            setattr(module, kind.__name__, kind)
            setattr(exceptions, kind.__name__, kind)
        for kind in (Response, Session):
            kind.__module__ = 'requests'
            kind.__qualname__ = kind.__name__
            setattr(module, kind.__name__, kind)
        module.exceptions = exceptions
        module.session = Session
        module.__path__ = []
        sys.modules['requests.exceptions'] = exceptions

    # ---- on first import

    class OwnLoader:
        @staticmethod
        def create_module(spec):
            return None

        @staticmethod
        def exec_module(module):
            fill_requests(module)

    class Patching:
        def __init__(self, loader):
            self.loader = loader

        def create_module(self, spec):
            return self.loader.create_module(spec)

        def exec_module(self, module):
            self.loader.exec_module(module)
            patch_urllib(module)

        def __getattr__(self, name):
            return getattr(self.loader, name)

    class Finder:
        @staticmethod
        def find_spec(name, path=None, target=None):
            if name == 'urllib.request':
                spec = PathFinder.find_spec(name, path, target)
                spec.loader = Patching(spec.loader)
                return spec
            if name == 'requests' and PathFinder.find_spec(name, path, target) is None:
                return ModuleSpec(name, OwnLoader, is_package=True)
            return None

    sys.meta_path.insert(0, Finder)
    if 'urllib.request' in sys.modules:
        patch_urllib(sys.modules['urllib.request'])


_setup
