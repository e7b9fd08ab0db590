// `npm test`: everything that must hold, on a fresh machine too.
import { installSystemPackages } from './system-packages.mjs';
import { installPackages, runTool } from './with-packages.mjs';

installPackages();
installSystemPackages();

runTool('tsc', '-p', 'engine');
runTool('tsc', '-p', 'formats');
runTool('tsc', '-p', 'addin');
runTool('tsc', '-p', '.');
runTool('eslint', '.');
runTool('prettier', '--check', '--log-level', 'warn', '.');
runTool('knip');
runTool('webpack', '--config', 'webpack.config.js');
runTool('vitest', 'run', ...process.argv.slice(2));
