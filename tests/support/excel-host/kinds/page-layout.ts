import type { Area } from '../../../../engine/workbook/workbook.ts';
import { refuse } from '../host-error.ts';
import {
  defineKind,
  hostObject,
  type Arguments,
  type HostObject,
  type Kind,
  type Property,
} from '../host-object.ts';
import type { HeaderSide, HostPage, PageWords } from '../host-page.ts';
import type { HostSheet } from '../host-sheet.ts';
import { LAST_COLUMN, LAST_ROW } from '../places.ts';
import { placeAt } from '../range-place.ts';
import { asFlag, asNumber, asText } from '../read-arguments.ts';
import { guardSheet } from '../sheet-guard.ts';
import { isRecord } from '../wire.ts';
import { rangeAreasKind } from './range-areas.ts';
import { rangeKind } from './range.ts';

/** How a sheet prints. */
export const pageLayoutKind: Kind<HostSheet> = defineKind<HostSheet>('PageLayout', {
  properties: {
    Orientation: {
      get: ({ page }) => page.orientation,
      set: write('orientation', (value) =>
        value === 'Portrait' || value === 'Landscape'
          ? value
          : refuse('InvalidArgument', 'PageLayout.Orientation'),
      ),
    },
    PaperSize: {
      get: ({ page }) => page.paperSize,
      set: write('paperSize', (value) => asText(value, 'PageLayout.PaperSize')),
    },
    Zoom: { get: ({ page }) => page.zoom, set: write('zoom', zoomOf) },
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
    BlackAndWhite: flag('blackAndWhite'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  parts: { HeadersFooters: (sheet) => hostObject(headerFooterGroupKind, sheet) },
  methods: {
    SetPrintTitleRows: (sheet, args) => {
      sheet.page.titleRows = titles(sheet, args, 'PageLayout.SetPrintTitleRows', wholeRows);
    },
    SetPrintTitleColumns: (sheet, args) => {
      sheet.page.titleColumns = titles(sheet, args, 'PageLayout.SetPrintTitleColumns', wholeColumns);
    },
    GetPrintTitleRowsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.page.titleRows),
    GetPrintTitleColumnsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.page.titleColumns),
    SetPrintArea: (sheet, args) => {
      guardSheet(sheet, 'PageLayout.SetPrintArea');
      sheet.page.printArea = [placeAt(sheet, args, 0, 'PageLayout.SetPrintArea').area];
    },
    GetPrintAreaOrNullObject: (sheet) =>
      sheet.page.printArea && hostObject(rangeAreasKind, { sheet, areas: sheet.page.printArea }),
    SetPrintMargins: setMargins,
  },
});

function write<K extends keyof HostPage>(
  key: K,
  take: (value: unknown) => HostPage[K],
): (sheet: HostSheet, value: unknown) => void {
  return (sheet, value) => {
    guardSheet(sheet, `PageLayout.${key}`);
    sheet.page[key] = take(value);
  };
}

type Flag = 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite';

function flag(key: Flag): Property<HostSheet> {
  return { get: ({ page }) => page[key], set: write(key, (value) => asFlag(value, `PageLayout.${key}`)) };
}

function margin(side: keyof HostPage['margins']): Property<HostSheet> {
  return {
    get: ({ page }) => page.margins[side],
    set: (sheet, value) => {
      guardSheet(sheet, 'PageLayout margins');
      sheet.page.margins[side] = asNumber(value, `PageLayout.${side}`);
    },
  };
}

/** Either a scale, or pages across and down; never both. */
function zoomOf(value: unknown): HostPage['zoom'] {
  const member = 'PageLayout.Zoom';
  if (!isRecord(value)) return refuse('InvalidArgument', member);
  const { scale, horizontalFitToPages, verticalFitToPages } = value;
  if (typeof scale === 'number')
    return scale >= 10 && scale <= 400 ? { scale } : refuse('InvalidArgument', member);
  return { horizontalFitToPages: pages(horizontalFitToPages), verticalFitToPages: pages(verticalFitToPages) };
}

function pages(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function titles(sheet: HostSheet, args: Arguments, member: string, whole: (area: Area) => Area): Area {
  guardSheet(sheet, member);
  return whole(placeAt(sheet, args, 0, member).area);
}

function wholeRows(area: Area): Area {
  return { ...area, firstColumn: 1, lastColumn: LAST_COLUMN };
}

function wholeColumns(area: Area): Area {
  return { ...area, firstRow: 1, lastRow: LAST_ROW };
}

function rangeOrNull(sheet: HostSheet, area: Area | null): HostObject | null {
  return area && hostObject(rangeKind, { sheet, area });
}

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(sheet: HostSheet, args: Arguments): void {
  const member = 'PageLayout.SetPrintMargins';
  guardSheet(sheet, member);
  const points = POINTS[String(args.values[0])] ?? refuse('InvalidArgument', member);
  const wanted = args.values[1];
  if (!isRecord(wanted)) return refuse('InvalidArgument', member);
  for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
    const size = wanted[side];
    if (typeof size === 'number') sheet.page.margins[side] = size * points;
  }
}

/** What some pages of a sheet print. */
interface Pages {
  readonly sheet: HostSheet;
  readonly words: PageWords;
}

/** The words at the head and foot of some pages. */
const headerFooterKind: Kind<Pages> = defineKind<Pages>('HeaderFooter', {
  properties: {
    LeftHeader: words('leftHeader'),
    CenterHeader: words('centerHeader'),
    RightHeader: words('rightHeader'),
    LeftFooter: words('leftFooter'),
    CenterFooter: words('centerFooter'),
    RightFooter: words('rightFooter'),
  },
});

function words(side: HeaderSide): Property<Pages> {
  return {
    get: (pages) => pages.words[side],
    set: (pages, value) => {
      guardSheet(pages.sheet, `HeaderFooter.${side}`);
      const text = asText(value, `HeaderFooter.${side}`);
      if (text.length > 255) refuse('InvalidArgument', `HeaderFooter.${side}`);
      pages.words[side] = text;
    },
  };
}

const headerFooterGroupKind: Kind<HostSheet> = defineKind<HostSheet>('HeaderFooterGroup', {
  properties: { State: { get: () => 'Default' } },
  parts: {
    DefaultForAllPages: (sheet) => pagesOf(sheet, 'headersFooters'),
    OddPages: (sheet) => pagesOf(sheet, 'headersFooters'),
    FirstPage: (sheet) => pagesOf(sheet, 'firstPage'),
    EvenPages: (sheet) => pagesOf(sheet, 'evenPages'),
  },
});

function pagesOf(sheet: HostSheet, which: 'headersFooters' | 'firstPage' | 'evenPages'): HostObject {
  return hostObject(headerFooterKind, { sheet, words: sheet.page[which] });
}
