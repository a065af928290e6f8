-- CreateTable
CREATE TABLE "ClientIdBlock" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "key" BLOB NOT NULL,
    "at" DATETIME NOT NULL
);
