import { existsSync, writeFileSync } from 'node:fs';
import { Argument, type Command, InvalidArgumentError } from 'commander';
import type { ListKind } from '../../archive/volumeList';
import { InputError } from '../corpus';
import { type ImportOptions, importList } from './importList';
import type { Years } from './officers';

interface CommandOptions extends ImportOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/** Adds `frus import persons|terms PATH`. `write` takes what goes to standard output. */
export function addImport(program: Command, write: (text: string) => Promise<void>): void {
  program
    .command('import')
    .description(
      'make persons.txt or terms.txt from a TEI volume, or from the public XML data on people and principal officers',
    )
    .addArgument(new Argument('<list>', 'which list').choices(['persons', 'terms']))
    .argument('<path>', 'a TEI volume, or a folder of XML files')
    .option('--volume <id>', 'the volume whose list is wanted: frus1977-80v21')
    .option('--years <from-to>', 'only persons in office in these years: 1977-1980', years)
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--force', 'write over a file that is there')
    .action(async (list: ListKind, path: string, { output, force, ...options }: CommandOptions) => {
      const text = importList(list, path, options);
      if (output === undefined) return write(text);
      if (existsSync(output) && !force)
        throw new InputError(`${output} is there already; give --force to write over it`);
      writeFileSync(output, text);
    });
}

function years(value: string): Years {
  const match = /^(\d{4})(?:[-–](\d{4}))?$/.exec(value);
  if (!match) throw new InvalidArgumentError('want years such as 1977-1980, or one year.');
  return { from: Number(match[1]), to: Number(match[2] ?? match[1]) };
}
