// Written once by Lambdastorm for “Order details”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 0z9g69bitzq
import { defineGetOrderDetails } from '../generated/functions/get-order-details.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs for every query. What it returns is checked against the schema.
export const handler = defineGetOrderDetails(({ key, views }) => views.read(key));
