"""Prints what openpyxl reads of workbooks: one JSON object a line, in the order of the arguments."""
import datetime
import json
import sys
import warnings

import openpyxl
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")


def plain(value, epoch):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return ["date", to_excel(value, epoch)]
    if isinstance(value, datetime.time):
        return ["number", to_excel(value, epoch)]
    if isinstance(value, datetime.timedelta):
        return ["number", value.total_seconds() / 86400]
    if isinstance(value, bool):
        return ["boolean", value]
    if isinstance(value, (int, float)):
        return ["number", value]
    return ["text", str(value)]


def fill(cell):
    pattern = cell.fill
    colour = getattr(pattern, "fgColor", None)
    if getattr(pattern, "fill_type", None) != "solid" or colour is None or colour.type != "rgb":
        return None
    return colour.rgb[-6:].upper() if isinstance(colour.rgb, str) else None


def is_only_a_link(cell):
    """openpyxl puts a link's address into a cell that holds nothing."""
    return cell.hyperlink is not None and cell.value in (cell.hyperlink.target, cell.hyperlink.location)


def sheet(one, epoch):
    # Only cells that stand in the file: asking for rows would make every cell of the sheet's whole extent.
    present = list(one._cells.values())
    cells = {}
    fills = {}
    for cell in present:
        if cell.value is not None and not is_only_a_link(cell):
            kind = ["error", cell.value] if cell.data_type == "e" else plain(cell.value, epoch)
            cells[cell.coordinate] = kind
            if fill(cell) is not None:
                fills[cell.coordinate] = fill(cell)
    return {
        "name": one.title,
        "state": one.sheet_state,
        "cells": cells,
        "links": [cell.coordinate for cell in present if is_only_a_link(cell)],
        "fills": fills,
        "merges": sorted(str(area) for area in one.merged_cells.ranges),
        "tables": {table.displayName: table.ref for table in one.tables.values()},
        "comments": {cell.coordinate: cell.comment.text for cell in present if cell.comment is not None},
    }


for path in sys.argv[1:]:
    try:
        book = openpyxl.load_workbook(path, data_only=True)
        sheets = [sheet(one, book.epoch) for one in book.worksheets]
        print(json.dumps({"ok": True, "sheets": sheets}))
    except Exception as error:  # openpyxl gives up on many of the tricky files
        print(json.dumps({"ok": False, "error": str(error)}))
