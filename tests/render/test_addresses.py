"""Only addresses that Word opens become links."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccs_author.render.addresses import address


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("https://example.org", "https://example.org"),
        (
            "HTTPS://Example.org:8443/a b?q=ä#c#d",
            "https://Example.org:8443/a%20b?q=%C3%A4#c%23d",
        ),
        ("http://example.org/50%", "http://example.org/50%25"),
        ("http://example.org/a%20b", "http://example.org/a%20b"),
        ("mailto:qa@example.org", "mailto:qa@example.org"),
    ],
)
def test_a_good_address_is_encoded(href: str, expected: str) -> None:
    assert address(href) == expected


@pytest.mark.parametrize(
    "href",
    ["", "example.org", "javascript:x", "data:text/html,x", "file:///etc/hostname", "http://",
     "http://[::1", "http://a b", "http://user:word@example.org", "http://a..b", "mailto:",
     "mailto:nobody", "https://example.org\nx", " https://example.org", "//example.org"],
)  # fmt: skip
def test_anything_else_is_no_address(href: str) -> None:
    assert address(href) is None


@given(st.text(st.characters(exclude_categories=["Cs"])))
@settings(deadline=None)
def test_what_follows_the_host_is_plain_ascii(rest: str) -> None:
    made = address(f"https://example.org/{rest}")

    assert made is None or re.fullmatch(r"https://example\.org/[!-~]*", made)
