"""The discovery document, with this machine in place of Google's: clients that build themselves from it
then send everything here, batch requests too.

It is the one that comes with google-api-python-client.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

PATHS = ("/discovery/v1/apis/calendar/v3/rest", "/$discovery/rest")


@lru_cache(maxsize=1)
def _document() -> str:
    from googleapiclient import discovery_cache

    found: str = discovery_cache.get_static_doc("calendar", "v3")
    return found


async def discovery(request: Request) -> Response:
    """The document for the address the request came to."""
    root = f"{request.url.scheme}://{request.url.netloc}/"
    document: dict[str, Any] = json.loads(_document())
    document |= {"rootUrl": root, "mtlsRootUrl": root, "baseUrl": f"{root}{document['servicePath']}"}
    return JSONResponse(document)
