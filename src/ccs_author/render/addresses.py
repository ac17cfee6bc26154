"""Which addresses a link may lead to: the web and mail, written so that Word opens them."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

_WEB: Final = re.compile(
    r"(https?)://([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(:\d{1,4})?([/?#].*)?",
    re.IGNORECASE,
)
_MAIL: Final = re.compile(r"mailto:([\w.+-]+@[A-Za-z0-9][A-Za-z0-9.-]*)(\?.*)?", re.IGNORECASE)
_KEPT: Final = "/?#&=%:@!$'()*+,;~-._"
_STRAY_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")


def address(href: str) -> str | None:
    """Return `href` as a well-formed address, or None where it is no web or mail address."""
    if web := _WEB.fullmatch(href):
        scheme, host, port, rest = web.groups()
        if ".." in host:
            return None
        return f"{scheme.lower()}://{host}{port or ''}{_encoded(rest or '')}"
    if mail := _MAIL.fullmatch(href):
        return f"mailto:{_encoded(mail[1])}{_encoded(mail[2] or '')}"
    return None


def _encoded(text: str) -> str:
    # A second "#" is no part of any address.
    head, mark, fragment = text.partition("#")
    fragment = fragment.replace("#", "%23")
    return quote(_STRAY_PERCENT.sub("%25", head + mark + fragment), safe=_KEPT)
