import PhienchoCommands

runPhiencho()
