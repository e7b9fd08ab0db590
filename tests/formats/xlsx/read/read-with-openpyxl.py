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


def sheet(one, epoch):
    cells = {}
    fills = {}
    for row in one.iter_rows():
        for cell in row:
            if cell.value is not None:
                kind = ["error", cell.value] if cell.data_type == "e" else plain(cell.value, epoch)
                cells[cell.coordinate] = kind
                if fill(cell) is not None:
                    fills[cell.coordinate] = fill(cell)
    return {
        "name": one.title,
        "state": one.sheet_state,
        "cells": cells,
        "fills": fills,
        "merges": sorted(str(area) for area in one.merged_cells.ranges),
        "tables": {table.displayName: table.ref for table in one.tables.values()},
        "comments": {
            cell.coordinate: cell.comment.text
            for row in one.iter_rows()
            for cell in row
            if cell.comment is not None
        },
    }


for path in sys.argv[1:]:
    try:
        book = openpyxl.load_workbook(path, data_only=True)
        sheets = [sheet(one, book.epoch) for one in book.worksheets]
        print(json.dumps({"ok": True, "sheets": sheets}))
    except Exception as error:  # openpyxl gives up on many of the tricky files
        print(json.dumps({"ok": False, "error": str(error)}))
