import { problem } from '../../kernel/problem';

export const pushesOff = problem('conflict', 'pushes-off');
export const tooManyDevices = problem('conflict', 'too-many-devices');
