import { isBlank } from '../../../engine/values/blank.ts';
import type { Area, ListValidation, Span } from '../../../engine/workbook/workbook.ts';
import { PANELPACK_SHEET } from '../panelpack-mark.ts';
import { AreaReader } from './area-list.ts';
import type { FillSource } from './fill.ts';
import { pageTexts } from './page-texts.ts';
import { isTrue, walkXml, type Attributes, type XmlVisitor } from './xml-walk.ts';

/** What a sheet part holds around its cells. */
export interface SheetFrame {
  readonly merges: Area[];
  readonly hiddenColumns: Span[];
  readonly lists: ListValidation[];
  readonly rules: RuleSource[];
  /** What the headers and footers of its pages print. */
  readonly pageTexts: string[];
  autoFilter: Area | null;
  isProtected: boolean;
  isPanelpackOutput: boolean;
}

/** One conditional format as the file gives it. */
export interface RuleSource {
  areas: readonly Area[];
  readonly kind: string;
  readonly operator: string;
  readonly priority: number;
  readonly stopsOthers: boolean;
  /** The number of its format in the styles part; -1 where it has none there. */
  readonly format: number;
  /** The fill of a rule that carries its own format (those of Excel 2010 and later). */
  fill: FillSource | null;
  readonly text: string | null;
  readonly formulas: string[];
}

interface ValidationSource {
  areas: readonly Area[];
  readonly isList: boolean;
  source: string;
}

/** Reads the sheet's XML but for its cells, given in the pieces before and behind them. */
export function readSheetFrame(pieces: readonly string[], part: string, mostAreas: number): SheetFrame {
  const areas = new AreaReader(part, mostAreas);
  const frame: SheetFrame = {
    merges: [],
    hiddenColumns: [],
    lists: [],
    rules: [],
    pageTexts: [],
    autoFilter: null,
    isProtected: false,
    isPanelpackOutput: false,
  };
  const visitors = [sheetVisitor(frame, areas), validationVisitor(frame, areas), ruleVisitor(frame, areas)];
  walkXml(pieces, part, {
    open(element, attributes, parent) {
      for (const visitor of visitors) visitor.open?.(element, attributes, parent);
    },
    close(element, text, parent) {
      for (const visitor of visitors) visitor.close?.(element, text, parent);
    },
  });
  return frame;
}

function sheetVisitor(frame: SheetFrame, areas: AreaReader): XmlVisitor {
  return {
    open(element, attributes, parent) {
      if (element === 'mergeCell') {
        const area = areas.read(attributes['ref']);
        if (area) frame.merges.push(area);
      } else if (element === 'col' && isTrue(attributes['hidden'])) {
        areas.count();
        frame.hiddenColumns.push({ first: Number(attributes['min']), last: Number(attributes['max']) });
      } else if (element === 'autoFilter' && parent === 'worksheet')
        frame.autoFilter = areas.read(attributes['ref']);
      else if (element === 'sheetProtection') frame.isProtected = isTrue(attributes['sheet']);
      else if (element === 'customPr' && attributes['name'] === PANELPACK_SHEET)
        frame.isPanelpackOutput = true;
    },
    close(_element, text, parent) {
      if (parent === 'headerFooter') frame.pageTexts.push(...pageTexts(text));
    },
  };
}

/** Validations stand in two dialects: areas as an attribute, or (in an extension) as an element behind the formula. */
function validationVisitor(frame: SheetFrame, areas: AreaReader): XmlVisitor {
  let validation: ValidationSource = { areas: [], isList: false, source: '' };
  return {
    open(element, { type, sqref }) {
      if (element !== 'dataValidation') return;
      areas.count();
      validation = { areas: areas.readList(sqref), isList: type === 'list', source: '' };
    },
    close(element, text, parent) {
      if (element === 'formula1' && !isBlank(text)) validation.source = text;
      else if (element === 'f' && parent === 'formula1') validation.source = text;
      else if (element === 'sqref' && parent === 'dataValidation') validation.areas = areas.readList(text);
      else if (element === 'dataValidation' && validation.isList) {
        frame.lists.push({ areas: validation.areas, source: validation.source });
      }
    },
  };
}

function ruleVisitor(frame: SheetFrame, areas: AreaReader): XmlVisitor {
  let current: readonly Area[] = [];
  let first = 0;
  let rule: RuleSource | null = null;
  return {
    open(element, attributes) {
      if (element === 'conditionalFormatting') {
        current = areas.readList(attributes['sqref']);
        first = frame.rules.length;
      } else if (element === 'cfRule') {
        areas.count();
        rule = readRule(attributes, current);
        frame.rules.push(rule);
      } else if (rule) readRuleFill(rule, element, attributes);
    },
    close(element, text, parent) {
      if (element === 'cfRule') rule = null;
      else if (rule && ((element === 'formula' && text !== '') || (element === 'f' && parent === 'cfRule'))) {
        rule.formulas.push(text);
      } else if (element === 'sqref' && parent === 'conditionalFormatting') {
        const behind = areas.readList(text);
        for (const one of frame.rules.slice(first)) one.areas = behind;
      }
    },
  };
}

/** The fill stands in a format of the rule's own. */
function readRuleFill(rule: RuleSource, element: string, attributes: Attributes): void {
  if (element === 'fill') rule.fill = { pattern: '', foreground: null, background: null };
  else if (rule.fill && element === 'patternFill') rule.fill.pattern = attributes['patternType'] ?? '';
  else if (rule.fill && element === 'fgColor') rule.fill.foreground = attributes;
  else if (rule.fill && element === 'bgColor') rule.fill.background = attributes;
}

function readRule(attributes: Attributes, areas: readonly Area[]): RuleSource {
  const { type, operator, priority, stopIfTrue, dxfId, text } = attributes;
  return {
    areas,
    kind: type ?? '',
    operator: operator ?? '',
    priority: Number(priority ?? Number.MAX_SAFE_INTEGER),
    stopsOthers: isTrue(stopIfTrue),
    format: Number(dxfId ?? -1),
    fill: null,
    text: text ?? null,
    formulas: [],
  };
}
