// The pane shows one example a rule, by its name and what it asks; the tables behind them are the tests' and stay out of the bundle.
import { basename, dirname } from 'node:path';
import ts from 'typescript';

/** A transformer of TypeScript: in the files of the rules, `examples` keeps the first that asks something. */
export function shortExamples(context) {
  const { factory } = context;
  const shorten = (node) =>
    isExamples(node)
      ? factory.updatePropertyAssignment(
          node,
          node.name,
          factory.createArrayLiteralExpression(firstAsking(node)),
        )
      : ts.visitEachChild(node, shorten, context);

  function firstAsking({ initializer }) {
    const example = initializer.elements.find(
      (each) => propertyOf(each, 'expect')?.initializer.elements.length > 0,
    );
    if (!example) return [];
    const shown = ['name', 'expect'].map((name) => propertyOf(example, name));
    return [factory.createObjectLiteralExpression(shown)];
  }

  return (file) => (isRule(file) ? ts.visitNode(file, shorten) : file);
}

function isRule({ fileName }) {
  return basename(dirname(fileName)) === 'rules';
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
