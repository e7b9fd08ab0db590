import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const HOSTS = [
  'node:*',
  '**/cli/**',
  '**/addin/**',
  '**/formats/**',
  'exceljs',
  'react',
  'fflate',
  'saxes',
  'numfmt',
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowBoolean: true, allowNullish: true, allowNumber: true },
      ],
      'no-misleading-character-class': ['error', { allowEscape: true }],
      // Control characters are looked for on purpose: they are what must not reach a terminal.
      'no-control-regex': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        {
          selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
          message: 'Parse outside data with zod, or narrow the type: no “as”.',
        },
      ],
    },
  },
  {
    files: ['engine/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'The as-at date is a parameter: the engine has no clock.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: HOSTS, message: 'The engine imports zod and itself.' }] },
      ],
    },
  },
  {
    files: ['formats/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'Date'],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['node:*', '**/cli/**', '**/addin/**'], message: 'Formats run in a browser too.' },
          ],
        },
      ],
    },
  },
  {
    files: ['addin/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: officeAddins.configs.recommended.rules ?? {},
  },
  {
    files: ['addin/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', '**/cli/**'],
              message: 'The add-in runs in Excel’s browser, beside the CLI.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['addin/**/*.{ts,tsx}'],
    ignores: ['addin/host/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Office', 'Excel', 'OfficeExtension'].map((name) => ({
          name,
          message: 'Only addin/host touches Office.js.',
        })),
      ],
    },
  },
  { files: ['addin/pane/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['cli/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['**/addin/**'] }] },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        __filename: 'readonly',
      },
    },
  },
);
