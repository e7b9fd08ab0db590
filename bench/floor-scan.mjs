import { inflateRawSync } from 'node:zlib';

/** Inflates the sheets and shared strings of a workbook and finds each cell's address, type and value text. */
export function scanFloor(bytes) {
  let cells = 0;
  for (const { name, data } of unzip(bytes)) {
    if (/sharedStrings\.xml$/.test(name)) scanStrings(data.toString('utf8'));
    else if (/worksheets\/[^/]+\.xml$/.test(name)) cells += scanSheet(data.toString('utf8'));
  }
  return cells;
}

function* unzip(bytes) {
  const end = bytes.lastIndexOf('PK\x05\x06');
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    if (/sharedStrings\.xml$|worksheets\/[^/]+\.xml$/.test(name)) {
      const header = bytes.readUInt32LE(at + 42);
      const from = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
      const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
      const data =
        bytes.readUInt16LE(at + 10) === 0
          ? packed
          : inflateRawSync(packed, { chunkSize: Math.max(64, bytes.readUInt32LE(at + 24) + 1) });
      yield { name, data };
    }
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function scanStrings(xml) {
  const texts = [];
  for (let at = xml.indexOf('<t'); at >= 0; at = xml.indexOf('<t', at)) {
    const from = xml.indexOf('>', at) + 1;
    at = xml.indexOf('</t>', from);
    texts.push(xml.slice(from, at));
  }
  return texts;
}

function scanSheet(xml) {
  const addresses = [];
  const types = [];
  const values = [];
  for (let at = xml.indexOf('<c '); at >= 0; at = xml.indexOf('<c ', at)) {
    const tagEnd = xml.indexOf('>', at);
    const tag = xml.slice(at, tagEnd);
    addresses.push(attribute(tag, ' r="'));
    types.push(attribute(tag, ' t="'));
    at = tagEnd;
    if (xml.charCodeAt(tagEnd - 1) === 47) values.push('');
    else {
      const from = xml.indexOf('<v>', tagEnd) + 3;
      at = xml.indexOf('<', from);
      values.push(xml.slice(from, at));
    }
  }
  return addresses.length;
}

function attribute(tag, start) {
  const at = tag.indexOf(start);
  return at < 0 ? '' : tag.slice(at + 4, tag.indexOf('"', at + 4));
}
