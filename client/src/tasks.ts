import * as vscode from 'vscode';

/** A task of type `frus` in `tasks.json`, as `contributes.taskDefinitions` describes it. */
interface FrusTask extends vscode.TaskDefinition {
  readonly command: 'lint';
  readonly paths?: readonly string[];
  readonly options?: readonly string[];
}

/** Offers `frus lint` of the package as tasks whose findings stand among the problems: nothing has to be installed for it. */
export function registerTasks(context: vscode.ExtensionContext): vscode.Disposable {
  const program = context.asAbsolutePath('dist/frus.js');
  return vscode.tasks.registerTaskProvider('frus', {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => [
        taskOf(program, { type: 'frus', command: 'lint' }, folder),
        taskOf(program, { type: 'frus', command: 'lint', options: ['--watch'] }, folder),
      ]),
    resolveTask({ definition, scope }) {
      const folder = typeof scope === 'object' ? scope : vscode.workspace.workspaceFolders?.[0];
      return folder && taskOf(program, definition as FrusTask, folder);
    },
  });
}

function taskOf(program: string, definition: FrusTask, folder: vscode.WorkspaceFolder): vscode.Task {
  const { command, paths = ['.'], options = [] } = definition;
  const watches = options.includes('--watch');
  const execution = new vscode.ProcessExecution(process.execPath, [program, command, ...options, ...paths], {
    cwd: folder.uri.fsPath,
    // On the desktop the program that runs extensions is Electron.
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  const task = new vscode.Task(
    definition,
    folder,
    watches ? `${command} (watching)` : command,
    'frus',
    execution,
    watches ? '$frus-watch' : '$frus',
  );
  task.isBackground = watches;
  return task;
}
