import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { until } from '../workspace';

describe('the task frus: lint', () => {
  it('runs the command of the package and shows its findings among the problems', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'frus' });
    assert.deepStrictEqual(tasks.map(({ name }) => name).sort(), ['lint', 'lint (watching)']);
    const task = tasks.find(({ name }) => name === 'lint')!;
    const ended = new Promise<number | undefined>((resolve) => {
      const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.definition.type !== 'frus') return;
        listening.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    // The samples hold broken documents.
    assert.strictEqual(await ended, 1);
    const found = await until(() => {
      const all = vscode.languages
        .getDiagnostics()
        .filter(([uri]) => uri.path.endsWith('/date-impossible.txt'))
        .flatMap(([, list]) => list)
        .filter(({ source }) => source === 'frus lint');
      return all.length > 0 ? all : undefined;
    });
    assert.ok(found.some(({ code }) => code === 'date/impossible'));
  });
});
