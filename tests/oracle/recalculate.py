"""What LibreOffice makes of a workbook's formulas when it has nothing but the formulas: `python3 recalculate.py
FILE.xlsx`.

The values that are stored with formulas are taken out of a copy first, so that none of them can be read back; then
LibreOffice opens the copy, works everything out and writes it again. Prints JSON: sheet name -> address ->
`{"formula", "value"}` for every formula cell. A number is decimal text (the shortest that gives the stored number),
an error or text is itself, a truth value is `TRUE` or `FALSE`; `value` is null when LibreOffice left the cell without
one. With `--stored`, `stored` says beside it what the workbook itself holds.
"""

import json
import re
import subprocess
import sys
import tempfile
import zipfile
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
SECONDS = 120

# The office works out every formula when it opens the file, whoever wrote it, and asks nobody.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def sheets(archive):
    """The parts of the sheets, by the sheets' names."""
    relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {relation.get("Id"): relation.get("Target") for relation in relations}
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    found = {sheet.get("name"): targets[sheet.get(RELATION)] for sheet in book.iter(f"{MAIN}sheet")}
    return {name: target.lstrip("/") if target.startswith("/") else f"xl/{target}" for name, target in found.items()}


def stripped(part):
    """A sheet's XML without the values of its formula cells, and without their types."""
    tree = ElementTree.fromstring(part)
    for cell in tree.iter(f"{MAIN}c"):
        if cell.find(f"{MAIN}f") is None:
            continue
        for value in cell.findall(f"{MAIN}v"):
            cell.remove(value)
        cell.attrib.pop("t", None)
    return ElementTree.tostring(tree, encoding="utf-8", xml_declaration=True)


def strip(source, target):
    """A copy of the workbook that holds formulas only; the order of working out, which names cells, goes too."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        parts = set(sheets(old).values())
        for name in old.namelist():
            part = old.read(name)
            if name in parts:
                part = stripped(part)
            elif name == "[Content_Types].xml":
                part = re.sub(rb"<Override[^>]*calcChain[^>]*/>", b"", part)
            elif name == "xl/_rels/workbook.xml.rels":
                part = re.sub(rb"<Relationship [^>]*calcChain[^>]*/>", b"", part)
            if not name.endswith("calcChain.xml"):
                new.writestr(name, part)


def recalculated(source, folder):
    """The workbook as LibreOffice writes it after it has worked everything out."""
    profile, out = folder / "profile", folder / "out"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(SETTINGS, encoding="utf-8")
    command = [
        "soffice",
        f"-env:UserInstallation=file://{profile}",
        "--headless",
        "--norestore",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
    ]
    subprocess.run(
        [*command, "--outdir", str(out), str(source)],
        check=True,
        timeout=SECONDS,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    return out / source.name


def number(text):
    """A stored number without an exponent or trailing zeros."""
    plain = f"{Decimal(text):f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def value_of(cell, shared):
    """A cell's value as text, or None."""
    value = cell.find(f"{MAIN}v")
    if value is None or value.text is None:
        inline = cell.find(f"{MAIN}is")
        return None if inline is None else "".join(inline.itertext())
    match cell.get("t", "n"):
        case "s":
            return shared[int(value.text)]
        case "b":
            return "TRUE" if value.text == "1" else "FALSE"
        case "n":
            return number(value.text)
        case _:
            return value.text


def cells(archive):
    """Sheet name -> address -> (formula or None, value) of every cell of a workbook."""
    shared = []
    if "xl/sharedStrings.xml" in archive.namelist():
        shared = ["".join(item.itertext()) for item in ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))]
    found = {}
    for name, part in sheets(archive).items():
        found[name] = {}
        for cell in ElementTree.fromstring(archive.read(part)).iter(f"{MAIN}c"):
            formula = cell.find(f"{MAIN}f")
            found[name][cell.get("r")] = (None if formula is None else formula.text or "", value_of(cell, shared))
    return found


def answer(source, with_stored):
    """Every formula cell of the workbook, by sheet and address, and what LibreOffice makes of it."""
    with tempfile.TemporaryDirectory(prefix="recalculate-") as name:
        folder = Path(name)
        copy = folder / "formulas.xlsx"
        strip(source, copy)
        with zipfile.ZipFile(recalculated(copy, folder)) as archive:
            new = cells(archive)
    with zipfile.ZipFile(source) as archive:
        old = cells(archive)
    found = {}
    for sheet, addresses in old.items():
        found[sheet] = {}
        for address, (formula, stored) in addresses.items():
            if formula is None:
                continue
            value = new[sheet].get(address, (None, None))[1]
            found[sheet][address] = {"formula": formula, "value": value, **({"stored": stored} if with_stored else {})}
    return found


def main():
    """Reads the command line."""
    arguments = [argument for argument in sys.argv[1:] if argument != "--stored"]
    if len(arguments) != 1:
        raise SystemExit(__doc__)
    json.dump(answer(Path(arguments[0]), "--stored" in sys.argv), sys.stdout, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
