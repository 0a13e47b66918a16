// Loaded with `node --import`: one analyzer of the built program is replaced by one that fails.
import { register } from 'node:module';

register('./hooks.js', import.meta.url);
