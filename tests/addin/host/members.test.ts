import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { FLOOR, GATED } from '../../../addin/host/requirements.ts';
import { openTracker } from '../../support/in-excel.ts';

/** A member of Office.js that addin/host uses. */
interface UsedMember {
  /** "Excel", "Office" or "OfficeExtension". */
  readonly namespace: string;
  /** The class, "Range"; "" for a function of the namespace itself. */
  readonly owner: string;
  readonly name: string;
  /** The ExcelApi set that brings it, as its types say: "1.9"; null where they name none. */
  readonly since: string | null;
}

const ROOT = join(import.meta.dirname, '../../..');
const NAMESPACES = new Set(['Excel', 'Office', 'OfficeExtension']);
const used = membersUsed();

function membersUsed(): UsedMember[] {
  const files = readdirSync(join(ROOT, 'addin/host'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, 'addin/host', name));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['office-js'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const sources = files.map((file) => program.getSourceFile(file)).filter((source) => source !== undefined);
  const found = sources.flatMap((source) => [...usedIn(source, checker)]);
  return [...new Map(found.map((member) => [fullName(member), member])).values()];
}

function fullName({ namespace, owner, name }: UsedMember): string {
  return [namespace, owner, name].filter((part) => part !== '').join('.');
}

function* usedIn(node: ts.Node, checker: ts.TypeChecker): Generator<UsedMember> {
  for (const declaration of symbolOf(node, checker)?.declarations ?? []) {
    const member = memberOf(declaration);
    if (member) yield member;
  }
  for (const child of node.getChildren()) yield* usedIn(child, checker);
}

/** The member that a node names: "sheet.name", or "name" taken out of a sheet. */
function symbolOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
}

/** Members of classes and functions of Office.js; plain data that it takes or gives is not looked for. */
function memberOf(declaration: ts.Declaration): UsedMember | null {
  const namespace = namespaceOf(declaration);
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  if (namespace === null || name === undefined) return null;
  const since = /\[Api set: ExcelApi (\d+\.\d+)/.exec(declaration.getFullText())?.[1] ?? null;
  if (ts.isFunctionDeclaration(declaration)) return { namespace, owner: '', name, since };
  const { parent } = declaration;
  const isOfClass =
    ts.isClassDeclaration(parent) || (namespace === 'Office' && ts.isInterfaceDeclaration(parent));
  return isOfClass ? { namespace, owner: parent.name?.text ?? '', name, since } : null;
}

function namespaceOf(declaration: ts.Declaration): string | null {
  if (!/@types[\\/]office-js/.test(declaration.getSourceFile().fileName)) return null;
  let node: ts.Node = declaration;
  while (!ts.isModuleDeclaration(node)) {
    if (ts.isSourceFile(node)) return null;
    node = node.parent;
  }
  return NAMESPACES.has(node.name.text) ? node.name.text : null;
}

/** The part of the pinned library under a name; undefined where it has none. */
function libraryPart(...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (whole, name) =>
      (typeof whole === 'object' && whole !== null) || typeof whole === 'function'
        ? Reflect.get(whole, name)
        : undefined,
    globalThis,
  );
}

function isInLibrary({ namespace, owner, name }: UsedMember): boolean {
  if (owner === '') return typeof libraryPart(namespace, name) === 'function';
  const prototype = libraryPart(namespace, owner, 'prototype');
  return typeof prototype === 'object' && prototype !== null && name in prototype;
}

function isGated({ owner, name }: UsedMember): boolean {
  return `${owner}.${name}` in GATED;
}

test('the members that addin/host uses are found at all', () => {
  expect(used.map(fullName)).toEqual(
    expect.arrayContaining([
      'Excel.run',
      'Excel.createWorkbook',
      'Excel.Range.values',
      'Excel.Workbook.worksheets',
      'Excel.WorksheetCustomPropertyCollection.add',
      'Office.Context.officeTheme',
    ]),
  );
});

test('every member of Excel that addin/host uses is in the pinned library, or gated', () => {
  openTracker();
  const own = used.filter(({ namespace }) => namespace === 'Excel');
  expect(own.filter((member) => !isInLibrary(member) && !isGated(member)).map(fullName)).toEqual([]);
});

test('every member of Excel that addin/host uses came with the floor or before, or is gated', () => {
  const [, floor] = FLOOR.split('.').map(Number);
  const later = used.filter(({ since }) => Number(since?.split('.')[1] ?? 0) > (floor ?? 0));
  expect(later.filter((member) => !isGated(member)).map(fullName)).toEqual([]);
});

test('every gated member is used', () => {
  const names = used.map(({ owner, name }) => `${owner}.${name}`);
  expect(Object.keys(GATED).filter((name) => !names.includes(name))).toEqual([]);
});

test('every member of Office that addin/host uses is named in the pinned library', () => {
  const folder = join(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'), '../dist');
  const library = ['office.debug.js', 'excel-web-16.00.debug.js']
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const names = used.filter(({ namespace }) => namespace === 'Office').map(({ name }) => name);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(library))).toEqual([]);
});
