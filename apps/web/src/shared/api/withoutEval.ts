import { config } from 'zod';

/**
 * The content security policy forbids `eval`. Zod would try it and be refused, and to report the line of that the browser
 * reads the whole script again. Imported before everything that makes a schema.
 */
config({ jitless: true });
