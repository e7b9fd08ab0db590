// The pane shows one example a rule, by its name and what it asks; the tables behind them are the tests' and stay out of
// the bundle, as do the sources of the rules, which only the command line and the documentation say.
import { basename, dirname } from 'node:path';
import ts from 'typescript';

/**
 * A transformer of TypeScript: in the files of the rules, `examples` keeps the first that asks something and the first
 * message of that, and `source` is left out.
 */
export function shortExamples(context) {
  const { factory } = context;
  const shorten = (node) => {
    if (isSource(node)) return undefined;
    if (isExamples(node)) return withValue(node, factory.createArrayLiteralExpression(firstAsking(node)));
    return ts.visitEachChild(node, shorten, context);
  };

  function withValue(node, value) {
    return factory.updatePropertyAssignment(node, node.name, value);
  }

  function firstAsking({ initializer }) {
    const example = initializer.elements.find(
      (each) => propertyOf(each, 'expect')?.initializer.elements.length > 0,
    );
    if (!example) return [];
    const expected = propertyOf(example, 'expect');
    const shown = [propertyOf(example, 'name'), withValue(expected, firstMessage(expected))];
    return [factory.createObjectLiteralExpression(shown)];
  }

  function firstMessage({ initializer }) {
    const [first] = initializer.elements;
    const message = factory.createObjectLiteralExpression([propertyOf(first, 'message')]);
    return factory.createArrayLiteralExpression([message]);
  }

  return (file) => (isRule(file) ? ts.visitNode(file, shorten) : file);
}

function isRule({ fileName }) {
  return basename(dirname(fileName)) === 'rules';
}

function isSource(node) {
  return ts.isPropertyAssignment(node) && node.name.text === 'source' && ts.isStringLiteral(node.initializer);
}

function isExamples(node) {
  return (
    ts.isPropertyAssignment(node) &&
    node.name.text === 'examples' &&
    ts.isArrayLiteralExpression(node.initializer) &&
    node.initializer.elements.every(ts.isObjectLiteralExpression)
  );
}

function propertyOf(example, name) {
  return example.properties.find(
    (property) => ts.isPropertyAssignment(property) && property.name.text === name,
  );
}
