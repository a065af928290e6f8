-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Board" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),
    "noteCount" INTEGER NOT NULL DEFAULT 0,
    "contextCount" INTEGER NOT NULL DEFAULT 0,
    "preview" TEXT NOT NULL,

    CONSTRAINT "Board_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Marker" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Marker_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "BoardUpdate" (
    "boardId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "actor" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "BoardUpdate_pkey" PRIMARY KEY ("boardId","seq")
);

-- CreateTable
CREATE TABLE "BoardCheckpoint" (
    "boardId" TEXT NOT NULL,
    "epoch" INTEGER NOT NULL,
    "upTo" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "BoardCheckpoint_pkey" PRIMARY KEY ("boardId","epoch","upTo")
);

-- CreateIndex
CREATE INDEX "Board_deletedAt_updatedAt_idx" ON "Board"("deletedAt", "updatedAt");
