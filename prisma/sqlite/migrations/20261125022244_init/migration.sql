-- CreateTable
CREATE TABLE "Board" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    "noteCount" INTEGER NOT NULL DEFAULT 0,
    "contextCount" INTEGER NOT NULL DEFAULT 0,
    "preview" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Marker" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "BoardUpdate" (
    "boardId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,
    "actor" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("boardId", "seq")
);

-- CreateTable
CREATE TABLE "BoardCheckpoint" (
    "boardId" TEXT NOT NULL,
    "epoch" INTEGER NOT NULL,
    "upTo" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("boardId", "epoch", "upTo")
);

-- CreateIndex
CREATE INDEX "Board_deletedAt_updatedAt_idx" ON "Board"("deletedAt", "updatedAt");
