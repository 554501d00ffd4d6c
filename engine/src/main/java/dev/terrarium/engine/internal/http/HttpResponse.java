package dev.terrarium.engine.internal.http;

import dev.terrarium.engine.GuestValue.Bytes;
import dev.terrarium.engine.internal.http.HttpRequest.Header;
import java.util.List;

/** What a server answered, its body decoded. */
record HttpResponse(int status, String reason, List<Header> headers, Bytes body) {}
