import { Command } from 'commander';
import { analyseFolder, collect, InputError } from './corpus';
import { inspectFile } from './inspect';

const program = new Command('frus').description('Tools for transcriptions of Foreign Relations of the United States.');

program
  .command('inspect')
  .description('print the analysis of documents')
  .option('--format <format>', 'jsonl or text', 'jsonl')
  .argument('<path...>', 'files and folders')
  .action((paths: string[]) => {
    for (const [folder, files] of collect(paths))
      for (const file of analyseFolder(folder, files)) process.stdout.write(`${JSON.stringify(inspectFile(file))}\n`);
  });

try {
  program.parse();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`frus: ${error.message}\n`);
  process.exitCode = 2;
}
