import { z } from 'zod';

/** Any JSON. One schema for all places, so that the description of the API has it once. */
export const Json = z.json();
