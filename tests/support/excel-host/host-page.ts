import type { Area } from '../../../engine/workbook/workbook.ts';

/** How a sheet prints, as Excel.js names things. */
export interface HostPage {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, number | null>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  margins: Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>;
  titleRows: Area | null;
  titleColumns: Area | null;
  printArea: readonly Area[] | null;
  headersFooters: PageWords;
  /** What the first page and even pages print, where it differs. */
  readonly firstPage: PageWords;
  readonly evenPages: PageWords;
}

/** What a page prints in each of its corners, "&P" and other codes as they are written. */
export type PageWords = Record<HeaderSide, string>;

/** The six corners of a page that may carry words. */
export type HeaderSide =
  'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

/** A page that nobody has set up; margins in points. */
export function newPage(): HostPage {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    titleRows: null,
    titleColumns: null,
    printArea: null,
    headersFooters: noWords(),
    firstPage: noWords(),
    evenPages: noWords(),
  };
}

function noWords(): PageWords {
  return {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  };
}
