"""What a file says about itself: title, number, version, status, source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from ccs_author.render.writers.ooxml import printable, serialized
from ccs_author.render.writers.package import CUSTOM_PART, SEAL, seal

if TYPE_CHECKING:
    from docx.package import Package

    from ccs_author.document import Control

_CORE: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC: Final = "http://purl.org/dc/elements/1.1/"
_TERMS: Final = "http://purl.org/dc/terms/"
_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_CUSTOM: Final = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_TYPES: Final = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FORMAT: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_CUSTOM: Final = 2
_NO_DATE: Final = "1980-01-01"
_LIMIT: Final = 255


def add_properties(package: Package, control: Control) -> None:
    """Add core and custom properties, which know no clock, and seal what is there."""
    core = PackURI("/docProps/core.xml")
    package.relate_to(
        Part(core, CONTENT_TYPE.OPC_CORE_PROPERTIES, serialized(_core(control)), package),
        RELATIONSHIP_TYPE.CORE_PROPERTIES,
    )
    custom = PackURI(f"/{CUSTOM_PART}")
    kind = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    package.relate_to(
        Part(custom, kind, serialized(_custom(control, seal(package))), package),
        RELATIONSHIP_TYPE.CUSTOM_PROPERTIES,
    )


def _core(control: Control) -> etree._Element:
    names = {"cp": _CORE, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI}
    made = etree.Element(f"{{{_CORE}}}coreProperties", nsmap=names)
    date = control.effective.isoformat() if control.effective else _NO_DATE
    author = control.owner or control.organisation
    for name, text in (
        (f"{{{_DC}}}title", control.title),
        (f"{{{_DC}}}subject", control.subject or control.number),
        (f"{{{_DC}}}creator", author),
        (f"{{{_CORE}}}lastModifiedBy", author),
        (f"{{{_CORE}}}revision", "1"),
        (f"{{{_TERMS}}}created", f"{date}T00:00:00Z"),
        (f"{{{_TERMS}}}modified", f"{date}T00:00:00Z"),
        (f"{{{_CORE}}}contentStatus", control.status),
        (f"{{{_DC}}}language", control.language),
        (f"{{{_CORE}}}version", control.version),
    ):
        child = etree.SubElement(made, name)
        child.text = printable(text)[:_LIMIT]
        if name.startswith(f"{{{_TERMS}}}"):
            child.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
    return made


def _custom(control: Control, digest: str) -> etree._Element:
    made = etree.Element(f"{{{_CUSTOM}}}Properties", nsmap={None: _CUSTOM, "vt": _TYPES})  # type: ignore[dict-item]
    given = {
        "Document number": control.number,
        "Document version": control.version,
        "Document status": control.status,
        "Effective date": control.effective.isoformat() if control.effective else "",
        "Source digest": control.source_digest,
        **dict(control.properties),
        SEAL: digest,
    }
    for identity, (name, text) in enumerate(sorted(given.items()), start=_FIRST_CUSTOM):
        entry = etree.SubElement(
            made,
            f"{{{_CUSTOM}}}property",
            {"fmtid": _FORMAT, "pid": str(identity), "name": printable(name)},
        )
        etree.SubElement(entry, f"{{{_TYPES}}}lpwstr").text = printable(text)
    return made
