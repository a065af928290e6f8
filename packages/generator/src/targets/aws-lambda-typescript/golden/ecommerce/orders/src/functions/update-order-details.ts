// Written once by Lambdastorm for “Order details”; yours from here on.
// Lambdastorm knows this file by this line, also when you move it: 07wz6nkvxk5
import { defineUpdateOrderDetails } from '../generated/functions/update-order-details.js';
import { keyOf, project } from '../read-models/order-details.js';

// INIT: what stands here runs once per execution environment, before the first event. Create
// clients and read configuration here.

// HANDLER: runs for every event, however often and in whatever order events come. The event fits
// its schema.
export const handler = defineUpdateOrderDetails({ keyOf, project });
