import { setPriority } from 'node:os';

/** How much nicer than the thread that answers: what somebody waits for comes first. */
const NICE = 10;

// Has the thread that imports this step back behind the others, the loading of what it imports next included. Elsewhere than on Linux it
// would be the whole process that steps back.
if (process.platform === 'linux') {
  try {
    setPriority(NICE);
  } catch {
    // Not allowed: it competes.
  }
}
