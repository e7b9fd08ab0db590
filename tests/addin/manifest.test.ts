import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../addin/commands/command-names.ts';
import { sourceSurroundings } from '../../scripts/check-manifest.ts';
import { checkManifest } from '../../scripts/manifest-check/check-manifest.ts';

const MANIFEST = readFileSync(join(import.meta.dirname, '..', '..', 'manifest.xml'), 'utf8');

/** The manifest with one passage changed; fails where the passage is not there, so that no case tests nothing. */
function changed(passage: string, into: string): string {
  expect(MANIFEST, 'the passage to break is gone from manifest.xml').toContain(passage);
  return MANIFEST.replace(passage, into);
}

/** The line of the manifest, from 1, on which a passage first stands. */
function lineOf(passage: string): string {
  return String(MANIFEST.slice(0, MANIFEST.indexOf(passage)).split('\n').length);
}

function nextLine(passage: string): string {
  return String(Number(lineOf(passage)) + 1);
}

function check(xml: string): string[] {
  return checkManifest(xml, sourceSurroundings());
}

describe('manifest.xml', () => {
  it('is as Excel and Panelpack want it', () => {
    expect(check(MANIFEST)).toEqual([]);
  });

  it('has the three buttons that people know by name', () => {
    expect(COMMAND_NAMES).toEqual(['checkWorkbook', 'generateAppendices', 'removeHighlights']);
    for (const label of ['Check workbook', 'Generate appendices', 'Remove highlights'])
      expect(MANIFEST).toContain(`DefaultValue="${label}"`);
  });

  it('says at every button that nothing leaves the machine', () => {
    const tips = [...MANIFEST.matchAll(/id="\w+\.Tip" DefaultValue="([^"]*)"/g)].map(([, tip]) => tip ?? '');
    expect(tips).toHaveLength(3);
    for (const tip of tips) expect(tip).toMatch(/nothing leaves this machine\.$/i);
  });
});

interface Broken {
  readonly breach: string;
  readonly passage: string;
  readonly into: string;
  readonly sentence: string;
}

const VERSION = /<Version>.*<\/Version>/.exec(MANIFEST)?.[0] ?? '';
const NUMBER = VERSION.replaceAll(/<[^>]*>/g, '');
const STARTED = / id="Started.Text" DefaultValue="[^"]*"/.exec(MANIFEST)?.[0].trim() ?? '';
const CHECK = '<FunctionName>checkWorkbook</FunctionName>';

/** Each breach with the whole of what the check then says. */
const BROKEN: readonly Broken[] = [
  {
    breach: 'two elements in the wrong order',
    passage: `${VERSION}\n  <ProviderName>Panelpack</ProviderName>`,
    into: `<ProviderName>Panelpack</ProviderName>\n  ${VERSION}`,
    sentence: 'Move “Version” (line 11) before “ProviderName” in “OfficeApp”.',
  },
  {
    breach: 'a tip whose text stands before its title',
    passage: '<Title resid="Check.Label" />\n                    <Description resid="Check.Tip" />',
    into: '<Description resid="Check.Tip" />\n                    <Title resid="Check.Label" />',
    sentence: `Move “Title” (line ${nextLine('<Title resid="Check.Label" />')}) before “Description” in “Supertip”.`,
  },
  {
    breach: 'an element that manifests do not have',
    passage: '<Permissions>',
    into: '<Ribbon /><Permissions>',
    sentence: `Take “Ribbon” (line ${lineOf('<Permissions>')}) out of “OfficeApp”: nothing of that name belongs there.`,
  },
  {
    breach: 'an element in the namespace of another',
    passage: '<bt:Images>',
    into: '<bt:Images xmlns:bt="urn:other">',
    sentence: `Write “Images” (line ${lineOf('<bt:Images>')}) in the namespace http://schemas.microsoft.com/office/officeappbasictypes/1.0, not “urn:other”.`,
  },
  {
    breach: 'no support address',
    passage: '  <SupportUrl DefaultValue="https://localhost:3000/help.html" />\n',
    into: '',
    sentence: `Add “SupportUrl” to “OfficeApp” (line ${lineOf('<OfficeApp')}).`,
  },
  {
    breach: 'two descriptions',
    passage: '<IconUrl',
    into: '<Description DefaultValue="Again" /><IconUrl',
    sentence: `Keep one “Description” in “OfficeApp” (line ${lineOf('<OfficeApp')}), not 2.`,
  },
  {
    breach: 'a text that nothing asks for',
    passage: '<Label resid="Group.Label" />',
    into: '<Label resid="Tab.Label" />',
    sentence: `Take “Group.Label” (line ${lineOf(' id="Group.Label"')}) out: nothing asks for it.`,
  },
  {
    breach: 'a text that is asked for and is not there',
    passage: '<Title resid="Check.Label" />',
    into: '<Title resid="Check.Labels" />',
    sentence: `Add “Check.Labels” to ShortStrings: “Title” (line ${lineOf('<Title resid="Check.Label" />')}) asks for it.`,
  },
  {
    breach: 'a long text where a short one is asked for',
    passage: '<Title resid="Check.Label" />',
    into: '<Title resid="Check.Tip" />',
    sentence: `Move “Check.Tip” from LongStrings to ShortStrings: “Title” (line ${lineOf('<Title resid="Check.Label" />')}) asks for it there.`,
  },
  {
    breach: 'a tip that is too long',
    passage: STARTED,
    into: `id="Started.Text" DefaultValue="${'A'.repeat(251)}"`,
    sentence: `Shorten “Started.Text” (line ${lineOf(STARTED)}) to 250 characters: it has 251.`,
  },
  {
    breach: 'a label that is too long',
    passage: 'id="Started.Title" DefaultValue="Panelpack is ready"',
    into: `id="Started.Title" DefaultValue="${'A'.repeat(126)}"`,
    sentence: `Shorten “Started.Title” (line ${lineOf(' id="Started.Title"')}) to 125 characters: it has 126.`,
  },
  {
    breach: 'http',
    passage: '<SupportUrl DefaultValue="https:',
    into: '<SupportUrl DefaultValue="http:',
    sentence: `Write “SupportUrl” (line ${lineOf('<SupportUrl')}) with https: it says “http://localhost:3000/help.html”.`,
  },
  {
    breach: 'http for an icon on the ribbon',
    passage: '<bt:Image id="Icon.16" DefaultValue="https:',
    into: '<bt:Image id="Icon.16" DefaultValue="http:',
    sentence: `Write “Image” (line ${lineOf(' id="Icon.16"')}) with https: it says “http://localhost:3000/assets/icon-16.png”.`,
  },
  {
    breach: 'a second host',
    passage: '<SupportUrl DefaultValue="https://localhost:3000/',
    into: '<SupportUrl DefaultValue="https://help.example.org/',
    sentence: `Keep “SupportUrl” (line ${lineOf('<SupportUrl')}) under https://localhost:3000: it says “https://help.example.org/help.html”.`,
  },
  {
    breach: 'a page that nobody builds',
    passage: '/help.html" />\n  <Hosts>',
    into: '/support.html" />\n  <Hosts>',
    sentence: 'Build the page support.html: the manifest sends Excel there.',
  },
  {
    breach: 'an icon of another size than the manifest says',
    passage: 'id="Appendices.32" DefaultValue="https://localhost:3000/assets/appendices-32.png"',
    into: 'id="Appendices.32" DefaultValue="https://localhost:3000/assets/appendices-40.png"',
    sentence: `Make assets/appendices-40.png 32 × 32 pixels, as line ${lineOf('resid="Appendices.32"')} says: it is 40 × 40.`,
  },
  {
    breach: 'a listed icon of another size than Excel wants',
    passage: 'assets/icon-64.png" />\n  <SupportUrl',
    into: 'assets/icon-80.png" />\n  <SupportUrl',
    sentence: `Make assets/icon-80.png 64 × 64 pixels, as line ${lineOf('<HighResolutionIconUrl')} says: it is 80 × 80.`,
  },
  {
    breach: 'an icon that is not there',
    passage: 'assets/highlights-80.png',
    into: 'assets/rubber-80.png',
    sentence: `Make the icon assets/rubber-80.png, a PNG of 80 × 80 pixels: line ${lineOf('resid="Highlights.80"')} shows it.`,
  },
  {
    breach: 'a function that the add-in does not have',
    passage: '<FunctionName>checkWorkbook</FunctionName>',
    into: '<FunctionName>checkWorkbooks</FunctionName>',
    sentence: `Name a function of the add-in (line ${lineOf(CHECK)}), not “checkWorkbooks”: there are checkWorkbook, generateAppendices, removeHighlights.`,
  },
  {
    breach: 'a button that does something else than call a function',
    passage: '<Action xsi:type="ExecuteFunction">',
    into: '<Action xsi:type="ShowTaskpane">',
    sentence: `Give “Action” (line ${lineOf('<Action ')}) the type “ExecuteFunction”: not “ShowTaskpane”.`,
  },
  {
    breach: 'an older Excel than the add-in can work in',
    passage: 'Name="ExcelApi" MinVersion="1.13"',
    into: 'Name="ExcelApi" MinVersion="1.9"',
    sentence: `Ask for ExcelApi 1.13 (line ${lineOf('Name="ExcelApi"')}), not “1.9”.`,
  },
  {
    breach: 'no shared runtime asked for',
    passage: '<Set Name="SharedRuntime" MinVersion="1.1" />',
    into: '',
    sentence: 'Add the requirement set SharedRuntime 1.1.',
  },
  {
    breach: 'a runtime that ends with the command',
    passage: 'lifetime="long"',
    into: 'lifetime="short"',
    sentence: `Give “Runtime” (line ${lineOf('<Runtime ')}) the lifetime “long”: not “short”.`,
  },
  {
    breach: 'commands in another page than the pane’s',
    passage: '<FunctionFile resid="Pane.Url" />',
    into: '<FunctionFile resid="Help.Url" />',
    sentence: `Give “FunctionFile” (line ${lineOf('<FunctionFile')}) the page of “Runtime”, “Pane.Url”: they share it.`,
  },
  {
    breach: 'another locale',
    passage: '<DefaultLocale>en-GB',
    into: '<DefaultLocale>en-US',
    sentence: `Write “en-GB” as the DefaultLocale (line ${lineOf('<DefaultLocale>')}), not “en-US”.`,
  },
  {
    breach: 'fewer permissions than fixes need',
    passage: '<Permissions>ReadWriteDocument',
    into: '<Permissions>ReadDocument',
    sentence: `Write “ReadWriteDocument” as the Permissions (line ${lineOf('<Permissions>')}), not “ReadDocument”.`,
  },
  {
    breach: 'another version than package.json',
    passage: VERSION,
    into: '<Version>9.9.9.9</Version>',
    sentence: `Write “${NUMBER}” as the Version (line ${lineOf('<Version>')}), not “9.9.9.9”.`,
  },
  {
    breach: 'another program than Excel',
    passage: '<Host Name="Workbook" />',
    into: '<Host Name="Document" />',
    sentence: `Give “Host” (line ${lineOf('<Host ')}) the Name “Workbook”: not “Document”.`,
  },
  {
    breach: 'an id that is no GUID',
    passage: '<Id>772762d3-30d1-48fd-80b0-afe1f3df8e7d',
    into: '<Id>panelpack',
    sentence: `Write the Id (line ${lineOf('<Id>')}) as a GUID in small letters, not “panelpack”.`,
  },
  {
    breach: 'two buttons of one id',
    passage: 'id="Panelpack.Highlights"',
    into: 'id="Panelpack.Check"',
    sentence: `Give “Control” (line ${lineOf('id="Panelpack.Highlights"')}) an id of its own: “Panelpack.Check” stands twice.`,
  },
  {
    breach: 'a DOCTYPE',
    passage: '<OfficeApp',
    into: '<!DOCTYPE OfficeApp><OfficeApp',
    sentence: 'Take the DOCTYPE out: a manifest has none.',
  },
  {
    breach: 'XML that is not whole',
    passage: '</bt:LongStrings>',
    into: '',
    sentence: `Mend the XML near line ${nextLine('</bt:LongStrings>')}: it cannot be read.`,
  },
];

describe('the manifest check', () => {
  it.each(BROKEN)('says in one sentence: $breach', ({ passage, into, sentence }) => {
    expect(check(changed(passage, into))).toEqual([sentence]);
  });

  it('asks for ids of at most 32 characters, as Excel holds them', () => {
    const long = `Panelpack.Ribbon.Tab.Label.InFull`;
    expect(check(MANIFEST.replaceAll('"Tab.Label"', `"${long}"`))).toEqual([
      `Shorten the id “${long}” (line ${lineOf(' id="Tab.Label"')}) to 32 characters: it has 33.`,
    ]);
  });

  it('asks for a button for every function of the add-in', () => {
    const commands = [...COMMAND_NAMES, 'comparePacks'];
    expect(checkManifest(MANIFEST, { ...sourceSurroundings(), commands })).toEqual([
      'Add a button for “comparePacks”.',
    ]);
  });

  it('asks for the three sizes of icon that the ribbon cannot do without', () => {
    const image = '                  <bt:Image size="32" resid="Icon.32" />\n';
    expect(check(changed(image, ''))).toEqual([
      `Add an image of size 32 to the “Icon” of line ${lineOf('<Icon>')}.`,
    ]);
  });
});
