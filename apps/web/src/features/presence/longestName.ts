/** How many letters the server keeps of what people are called. */
export const longestName = 60;
